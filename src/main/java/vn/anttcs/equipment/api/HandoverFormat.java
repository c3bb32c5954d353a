package vn.anttcs.equipment.api;

/** Dạng của biên bản để in. */
public enum HandoverFormat {
    /** Một trang HTML, in từ trình duyệt. */
    HTML,
    /** PDF với chữ kèm trong tệp. */
    PDF
}
