package lv.auseklis.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether the program runs with demonstration data and demonstration sign-in (`auseklis.demo`, off with `--no-demo`).
/// Every page says so while it is on.
@Component
public class Demonstration {

    private final boolean on;

    Demonstration(@Value("${auseklis.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
