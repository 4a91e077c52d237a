import Content
import Language
import Replying
import Testing

/// How a reply greets by name, whoever gave it.
@Suite struct CustomerNameTests {
    @Test(arguments: [
        ("ru", "Тамара Ивановна Кузьменко", "Тамара Ивановна"),
        ("ru", "Кузьменко Тамара Ивановна", "Тамара Ивановна"),
        ("ru", "Марина Кольцова", "Марина"), ("ru", "Кольцова Марина", "Марина"),
        ("ru", "Иванов Пётр", "Пётр"), ("ru", "Пётр Иванов", "Пётр"), ("ru", "ИВАНОВ ПЁТР", "Пётр"),
        ("ru", "Бондарь Илья", "Илья"), ("ru", "Ирина К.", "Ирина"), ("ru", "иван", "Иван"),
        ("ru", "иВАН", "Иван"), ("ru", "ян", "Ян"), ("ru", "анна-мария", "Анна-Мария"),
        ("ru", "Анна и Пётр", "Анна и Пётр"), ("ru", "господин Кольцов", "господин Кольцов"),
        ("ru", "госпожа Анна Кольцова", "Анна"),
        ("en", "Harold Pennington", "Harold"), ("en", "HAROLD pennington", "Harold"), ("en", "Mr Harold Pennington", "Harold"),
        ("en", "Mrs Pennington", "Mrs Pennington"), ("en", "Taylor James", "Taylor"), ("en", "Pennington, Harold", "Harold"),
        ("en", "Kowalska Anna", "Anna"), ("en", "Jean-Luc Picard", "Jean-Luc"), ("en", "o'neil", "O'Neil"),
        ("en", "McDonald", "McDonald"), ("en", "Tom and Ann", "Tom and Ann"),
        ("pl", "Anna Kowalska", "Anna Kowalska"), ("pl", "Kowalska Anna", "Anna Kowalska"), ("pl", "kowalska anna", "Anna Kowalska"),
        ("pl", "pani Anna", "Pani Anna"), ("pl", "Jan Adam", "Jan Adam"), ("de", "Anna Schmidt", "Anna Schmidt"),
        ("de", "Schmidt, Anna", "Anna Schmidt"),
        ("de", "Frau Schmidt", "Frau Schmidt"), ("nl", "Anna de Vries", "Anna de Vries"),
    ]) func `a name greets as the language does`(_ language: String, _ name: String, _ greeted: String) throws {
        let tag = try #require(LanguageTag(language))
        let test = try TestBook([
            "Templates/delivery/a.\(language).md": TestBook.text("T", "delivery", [], [("Resolution", "+{{ customer_name }}+")])
        ])
        var given = ReplyValues()
        given.set("customer_name", name)
        var read = ReplyValues()
        read.found = ["customer_name": FoundText(text: name, words: name)]
        let part = try test.part("delivery/a:\(language)")
        for values in [given, read] {
            let reply = try ReplyComposer(book: test.book, situation: TestBook.situation(tag)).compose([part], values: values)
            #expect(reply.rendered(as: .text) == "+\(greeted)+")
        }
    }
}
