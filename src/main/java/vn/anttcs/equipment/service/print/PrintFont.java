package vn.anttcs.equipment.service.print;

/** Kiểu chữ: the fonts that come with the software, all with Vietnamese marks (Liberation Serif, SIL Open Font License). */
enum PrintFont {
    /** Đứng. */
    REGULAR("LiberationSerif-Regular.ttf"),
    /** Đậm. */
    BOLD("LiberationSerif-Bold.ttf"),
    /** Nghiêng. */
    ITALIC("LiberationSerif-Italic.ttf");

    private final String file;

    PrintFont(String file) {
        this.file = file;
    }

    /** Path of the file among the resources. */
    String resource() {
        return "/equipment/fonts/" + file;
    }
}
