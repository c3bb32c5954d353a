package vn.anttcs.interoperability.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The responder as its clients know it.
 *
 * @param base its address
 * @param client the name of the toolkit
 */
record Responder(URI base, String client) {

    List<String> contracts() throws IOException {
        return ask("/contracts").lines().toList();
    }

    String wsdl(String contract) throws IOException {
        return ask("/wsdl/" + contract);
    }

    String[] next(String contract) throws IOException {
        return ask("/next/" + client + "/" + contract).split("\t");
    }

    void failed(String contract, String why) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                base.resolve("/failed/" + client + "/" + contract).toURL().openConnection();
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(why.getBytes(StandardCharsets.UTF_8));
        }
        connection.getInputStream().readAllBytes();
    }

    String fetch(String contract) {
        return base + "/fetch/" + client + "/" + contract;
    }

    String giveBack(String contract) {
        return base + "/return/" + client + "/" + contract;
    }

    private String ask(String path) throws IOException {
        try (InputStream in = base.resolve(path).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
