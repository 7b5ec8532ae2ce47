package lv.auseklis.spreadsheets;

import lv.auseklis.datatypes.Bilingual;

/// A file that is no workbook which can be read, and why.
public final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1;

    private static final Bilingual BROKEN = new Bilingual(
            "XLSX datne ir bojāta. Atveriet to izklājlapu programmā un saglabājiet no jauna.",
            "The XLSX file is broken. Open it in a spreadsheet program and save it anew.");

    private final transient Bilingual why;

    UnreadableWorkbook(Bilingual why) {
        super(why.en());
        this.why = why;
    }

    private UnreadableWorkbook(Throwable cause) {
        super(BROKEN.en(), cause);
        this.why = BROKEN;
    }

    static UnreadableWorkbook broken(Throwable cause) {
        return new UnreadableWorkbook(cause);
    }

    static UnreadableWorkbook broken() {
        return new UnreadableWorkbook(BROKEN);
    }

    public Bilingual why() {
        return why;
    }
}
