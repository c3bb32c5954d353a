package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a file one after the other, the headings first. */
interface RowSink {

    void row(List<String> values) throws IOException;
}
