extension MeasureWords {
    static let english = MeasureWords(
        minute: ["minute", "minutes", "min"],
        hour: ["hour", "hours"],
        day: ["day", "days"],
        month: ["month", "months"],
        year: ["year", "years"],
        money: ["eur", "usd", "pln", "euro"],
        percent: ["percent"],
        qualifiers: ["working", "business", "calendar", "full", "whole"])
}
