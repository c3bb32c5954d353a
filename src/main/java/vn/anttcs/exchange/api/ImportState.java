package vn.anttcs.exchange.api;

/** Trạng thái của một lần nhập. */
public enum ImportState {
    /** Đang nhận tệp: parts come in. */
    RECEIVING,
    /** Đang chờ: the file is whole and waits for its turn. */
    QUEUED,
    /** Đang chạy. */
    RUNNING,
    /** Đã xong: every row is stored or refused. */
    DONE,
    /** Không đọc được tệp: the file as a whole could not be read, nothing is stored. */
    FAILED,
    /** Đã hủy: what was stored before stays, the other rows count as refused. */
    CANCELLED;

    /** Whether nothing changes any more. */
    public boolean isFinal() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
