package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;

/// Prints how long the criteria of Section 28(2), all four at once, take for 1,000 institutions of 50 persons each:
/// `./mvnw -q -pl app test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="-cp %classpath lv.auseklis.organisations.rules.InstituteCriteriaSpeed"`
final class InstituteCriteriaSpeed {

    private static final int INSTITUTIONS = 1_000;
    private static final int PERSONS = 50;

    private InstituteCriteriaSpeed() {}

    public static void main(String[] arguments) {
        var institutions = new ArrayList<AllInstituteCriteriaMet.Facts>();
        for (int number = 0; number < INSTITUTIONS; number++) {
            institutions.add(institution(number));
        }
        LawCases.answers(new AllInstituteCriteriaMet(), List.of(), "2019-01-01"); // reads the catalogue
        for (int round = 1; round <= 8; round++) {
            var begin = System.nanoTime();
            var met = LawCases.answers(new AllInstituteCriteriaMet(), institutions, "2019-01-01").stream()
                    .filter(answer -> answer == Answer.YES)
                    .count();
            System.out.printf(
                    "round %d: %d ms, %d of %d meet all criteria%n",
                    round, (System.nanoTime() - begin) / 1_000_000, met, INSTITUTIONS);
        }
    }

    private static AllInstituteCriteriaMet.Facts institution(int number) {
        var workers = new ArrayList<Worker>();
        for (int person = 0; person < PERSONS; person++) {
            workers.add(person(number, person));
        }
        return new AllInstituteCriteriaMet.Facts(
                List.copyOf(workers),
                Staff.fields("1.2 2.2"),
                Table.premises("OWNED suitable"),
                Table.outputs("ARTICLE 2018-06-01 + PATENT 2018-03-01"),
                number % 7 == 0 ? ParentKind.OTHER : ParentKind.STATE);
    }

    private static Worker person(int institution, int number) {
        var doctor = number < 3 + institution % 9;
        var field = List.of("1.1", "1.2", "2.2", "5.1").get((institution + number) % 4);
        var from = LocalDate.of(2014 + number % 6, 3, 1);
        return new Worker(
                null,
                WorkerCategory.SCIENTIST,
                doctor ? Degree.DOCTOR : Degree.MASTER,
                field,
                null,
                null,
                from,
                null,
                null);
    }
}
