package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.List;

/// What is wrong: the first cases in words, and how many there are.
final class Wrongs {

    static final int LISTED = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String reason) {
        count++;
        if (first.size() < LISTED) {
            first.add(reason);
        }
    }

    void addAll(Wrongs others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    List<String> first() {
        return first;
    }

    long count() {
        return count;
    }
}
