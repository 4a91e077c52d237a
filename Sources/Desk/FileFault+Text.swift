import Basics
import Content
import Foundation

extension FileFault {
    /// The fault in every language of the interface, ready to print. What only the system can say of an errno is English.
    package var spoken: SpokenText {
        SpokenText(
            description, pl: "nie udało się: „\(path)”; \(polish)", ru: "не получилось: «\(path)»; \(russian)")
    }

    private var polish: String {
        switch cause {
        case .system(let code) where [ENOSPC, EDQUOT].contains(code): "na dysku nie ma miejsca; zwolnij je"
        case .system(let code) where [EACCES, EPERM, EROFS].contains(code): "brak uprawnień; sprawdź je dla pliku i folderu"
        case .system: "\(reason); sprawdź uprawnienia folderu i wolne miejsce"
        case .link: "to dowiązanie symboliczne; usuń je"
        case .notAFile: "to nie jest zwykły plik; usuń go"
        case .notAFolder: "to nie jest folder; usuń to"
        case .outsideBook: "dowiązanie prowadzi poza zbiór; usuń je"
        case .locked: "plik blokuje inny program; spróbuj później"
        }
    }

    private var russian: String {
        switch cause {
        case .system(let code) where [ENOSPC, EDQUOT].contains(code): "на диске нет места; освободите его"
        case .system(let code) where [EACCES, EPERM, EROFS].contains(code): "нет прав; проверьте их у файла и папки"
        case .system: "\(reason); проверьте права папки и свободное место"
        case .link: "это символическая ссылка; уберите её"
        case .notAFile: "это не обычный файл; уберите его"
        case .notAFolder: "это не папка; уберите её"
        case .outsideBook: "ссылка ведёт за пределы книги; уберите её"
        case .locked: "файл занят другой программой; попробуйте позже"
        }
    }
}
