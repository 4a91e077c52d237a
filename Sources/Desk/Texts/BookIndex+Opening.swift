import Basics
import Indexing
import SearchCore

extension BookIndex {
    /// Turns file faults into the failure of a use case.
    package func openForCommand(_ body: () throws -> Opened) throws -> Opened {
        do {
            return try body()
        } catch let fault as FileFault {
            throw DeskFailure(fault.spoken)
        } catch let fault as IndexFault {
            throw DeskFailure(
                "cannot read '\(path)': \(fault.description); delete it and run again",
                pl: "nie można odczytać „\(path)”; usuń ten plik i uruchom ponownie",
                ru: "не удаётся прочитать «\(path)»; удалите этот файл и запустите снова")
        }
    }
}
