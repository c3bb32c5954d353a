package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import vn.anttcs.platform.http.Caller;
import vn.anttcs.platform.http.Credentials;
import vn.anttcs.platform.http.SignIn;

/** The sign-in of both doors. */
@ApplicationScoped
public class Gate implements SignIn {
    record SignedIn(long accountId, String name) implements Caller {}

    @Override
    public Caller signIn(Credentials credentials, String address) {
        return new SignedIn(1, credentials.toString());
    }
}
