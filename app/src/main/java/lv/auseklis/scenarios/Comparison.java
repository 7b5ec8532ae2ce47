package lv.auseklis.scenarios;

/// Today's answer and the supposed one about the same year.
record Comparison(Question question, Side today, Side supposed) {}
