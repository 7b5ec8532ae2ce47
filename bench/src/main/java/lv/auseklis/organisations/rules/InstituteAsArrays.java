package lv.auseklis.organisations.rules;

/// One institute as bare arrays, and the counting of Section 28(2) as a bare loop over them: the least work with which
/// the question can be answered, without reasons, unknown facts or dated parameters.
/// A field of science is only its group here, which is what matching asks for.
public final class InstituteAsArrays {

    private static final int DOCTORS = 5;
    private static final int TENTH = 10;

    final boolean[] doctor;
    final boolean[] research;
    final int[] field;
    final int[] hundredths;
    final long[] electedFrom;
    final long[] electedTo;
    final int[] activities;
    boolean premises;
    long output;

    InstituteAsArrays(int people, int fields) {
        doctor = new boolean[people];
        research = new boolean[people];
        field = new int[people];
        hundredths = new int[people];
        electedFrom = new long[people];
        electedTo = new long[people];
        activities = new int[fields];
    }

    /// @param day the day asked about, in days since 1970-01-01
    /// @param windowStart the first day on which an output counts
    /// @param byHeads whether heads decide, or full-time equivalents
    public boolean meetsAll(long day, long windowStart, boolean byHeads) {
        var elected = 0;
        var heads = 0;
        var doctors = 0;
        var equivalents = 0;
        var doctorsEquivalents = 0;
        for (var person = 0; person < doctor.length; person++) {
            if (doctor[person] && electedFrom[person] <= day && day <= electedTo[person]) {
                elected++;
            }
            if (research[person]) {
                heads++;
                equivalents += hundredths[person];
                if (doctor[person] && matches(field[person])) {
                    doctors++;
                    doctorsEquivalents += hundredths[person];
                }
            }
        }
        var share = byHeads
                ? heads > 0 && doctors * TENTH >= heads
                : equivalents > 0 && doctorsEquivalents * TENTH >= equivalents;
        return elected >= DOCTORS && share && premises && windowStart <= output && output <= day;
    }

    private boolean matches(int degree) {
        for (var activity : activities) {
            if (activity == degree) {
                return true;
            }
        }
        return false;
    }
}
