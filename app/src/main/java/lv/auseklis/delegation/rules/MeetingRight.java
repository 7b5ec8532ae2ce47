package lv.auseklis.delegation.rules;

import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Choice;

/// What a State wants to do in a meeting.
enum MeetingRight implements Choice {
    ATTEND("būt klāt", "be present"),
    SPEAK("lūgt vārdu", "ask to speak"),
    VOTE("balsot", "vote");

    private final Bilingual label;

    MeetingRight(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
