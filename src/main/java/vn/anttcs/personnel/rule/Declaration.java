package vn.anttcs.personnel.rule;

/**
 * Nội dung khai về lý lịch: what a candidate declares, yes or no, under Law 30/2023/QH15, Art.
 * 13.2. Every statement is put so that yes speaks for the candidate.
 */
public enum Declaration {
    /** Lý lịch rõ ràng, phẩm chất đạo đức tốt. */
    CLEAR_BACKGROUND,
    /** Bản thân và gia đình chấp hành tốt chủ trương, chính sách, pháp luật. */
    LAW_ABIDING_FAMILY,
    /** Không đang bị truy cứu trách nhiệm hình sự. */
    NOT_PROSECUTED,
    /** Không đang chấp hành án hình sự. */
    NOT_SERVING_SENTENCE,
    /** Không đang chấp hành biện pháp tư pháp. */
    NOT_UNDER_JUDICIAL_MEASURE,
    /** Không đang chấp hành biện pháp xử lý hành chính. */
    NOT_UNDER_ADMINISTRATIVE_HANDLING,
    /** Không có án, hoặc đã được xóa án tích. */
    PAST_SENTENCES_CLEARED,
    /** Không có biện pháp xử lý hành chính, hoặc đã hết thời hạn coi là chưa bị xử lý. */
    PAST_HANDLING_EXPIRED
}
