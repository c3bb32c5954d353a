package vn.anttcs.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the clock of Viet Nam to whoever asks for one. */
@ApplicationScoped
public class Clocks {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Dependent
    Clock clock() {
        return Clock.system(VIET_NAM);
    }
}
