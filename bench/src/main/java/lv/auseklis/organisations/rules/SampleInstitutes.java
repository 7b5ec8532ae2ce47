package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented institutes on which the criteria of Section 28(2) are tried: as the facts of the rules, and the
/// same as bare arrays. About the half meets each criterion about people.
public final class SampleInstitutes {

    private static final String[] FIELDS = {"1.2", "1.4", "2.2", "2.5", "3.1", "3.2", "4.1", "5.2", "6.1"};
    private static final int ACTIVITIES = 2;
    private static final double DOCTORS = 0.27;
    private static final double ELECTED = 0.45;
    private static final double WITH_PREMISES = 0.95;
    private static final double WITH_OUTPUT = 0.9;
    private static final int YEARS = 6;

    private final Random random;
    private final LocalDate day;
    private final List<Record> facts = new ArrayList<>();
    private final List<List<Record>> parts = new ArrayList<>();
    private final List<InstituteAsArrays> arrays = new ArrayList<>();

    /// @param day the day asked about
    public SampleInstitutes(int institutes, int workers, LocalDate day, long seed) {
        this.random = new Random(seed);
        this.day = day;
        for (var institute = 0; institute < institutes; institute++) {
            add(workers);
        }
    }

    /// For each institute the facts of L28(2)0, which asks for all four criteria.
    public List<Record> facts() {
        return facts;
    }

    /// For each institute the facts of L28(2)1 to L28(2)4 in this order.
    public List<List<Record>> factsOfParts() {
        return parts;
    }

    public List<InstituteAsArrays> arrays() {
        return arrays;
    }

    private void add(int people) {
        var array = new InstituteAsArrays(people, ACTIVITIES);
        var workers = new ArrayList<Worker>();
        for (var person = 0; person < people; person++) {
            workers.add(worker(array, person));
        }
        var fields = new ArrayList<ActivityField>();
        for (var activity = 0; activity < ACTIVITIES; activity++) {
            var field = FIELDS[random.nextInt(FIELDS.length)];
            array.activities[activity] = group(field);
            fields.add(new ActivityField(field));
        }
        array.premises = random.nextDouble() < WITH_PREMISES;
        var premises = List.of(new Premises(array.premises ? Tenure.USED : Tenure.NONE, true, null, null));
        var output = random.nextDouble() < WITH_OUTPUT ? daysAgo(300) : daysAgo(365 * 40);
        array.output = output.toEpochDay();
        var outputs = List.of(new Output(OutputKind.ARTICLE, output, null, null));
        keep(array, workers, fields, premises, outputs);
    }

    private void keep(
            InstituteAsArrays array,
            List<Worker> workers,
            List<ActivityField> fields,
            List<Premises> premises,
            List<Output> outputs) {
        arrays.add(array);
        facts.add(new AllInstituteCriteriaMet.Facts(workers, fields, premises, outputs, ParentKind.NONE));
        parts.add(List.of(
                new FiveDoctorsElected.Facts(workers),
                new TenthOfWorkersAreDoctors.Facts(workers, fields),
                new SuitablePremisesHeld.Facts(premises),
                new ScientistsProduceOutputs.Facts(outputs)));
    }

    private Worker worker(InstituteAsArrays array, int person) {
        var doctor = random.nextDouble() < DOCTORS;
        var field = FIELDS[random.nextInt(FIELDS.length)];
        var category = WorkerCategory.values()[random.nextInt(WorkerCategory.values().length)];
        var elected = random.nextDouble() < ELECTED;
        var from = daysAgo(random.nextInt(365 * YEARS));
        var hundredths = 25 * (1 + random.nextInt(4));
        array.doctor[person] = doctor;
        array.field[person] = group(field);
        array.research[person] = category != WorkerCategory.NOT_RESEARCH;
        array.electedFrom[person] = elected ? from.toEpochDay() : Long.MAX_VALUE;
        array.electedTo[person] = from.plusYears(YEARS).toEpochDay();
        array.hundredths[person] = hundredths;
        return new Worker(
                null,
                category,
                doctor ? Degree.DOCTOR : Degree.MASTER,
                field,
                null,
                elected,
                elected ? from : null,
                elected ? from.plusYears(YEARS) : null,
                BigDecimal.valueOf(hundredths, 2));
    }

    private static int group(String field) {
        return field.charAt(0);
    }

    private LocalDate daysAgo(int days) {
        return day.minusDays(days);
    }
}
