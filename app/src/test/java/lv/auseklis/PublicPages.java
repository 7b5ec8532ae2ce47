package lv.auseklis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.auseklis.pages.Address;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page that the program serves, as its controllers declare it, with an example in place of each
/// variable.
final class PublicPages {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:(?:[^{}]|\\{[^{}]*})*)?}");

    /// An example of each variable in the address of a page. A new page with a new variable needs a
    /// line here.
    private static final Map<String, String> EXAMPLES = Map.of(
            "number",
            "ZI-0001",
            "index",
            "0",
            "id",
            "L28(2)1",
            "rule",
            "L28(2)1",
            "part",
            "section-28",
            "key",
            "section-28",
            "state",
            "EE",
            "year",
            "2024");

    /// Pages for those who are signed in or have a code; the tests of their modules visit them.
    private static final Pattern NOT_FOR_ALL =
            Pattern.compile("/en/(absences|applications|amendments|notifications|supervision).*|/en/papers/.*"
                    + "|/en/cern/commitments/statements/.*|/en/cern/firms/.*|/en/cern/opportunities/(import|news|contracts|\\{.*)"
                    + "|/en/cern/reviews/.*/dossier.*"
                    + "|/en/cern/group/(activities|answers|requests)/.+|/en/cern/group/desk"
                    + "|/en/institutions/.*/(change|criteria|restrictions|supervision)");

    private PublicPages() {}

    /// The pages for people in both languages; the twins with a suffix are not among them.
    static List<Address> list(RequestMappingHandlerMapping mappings) {
        var pages = new ArrayList<Address>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            var patterns = mapping.getPatternValues().stream().sorted().toList();
            var methods = mapping.getMethodsCondition().getMethods();
            if (patterns.size() == 2
                    && patterns.get(0).startsWith("/en")
                    && patterns.get(1).startsWith("/lv")
                    && methods.contains(RequestMethod.GET)
                    && !NOT_FOR_ALL.matcher(patterns.get(0)).matches()
                    && !patterns.get(0).endsWith(".{suffix}")) {
                pages.add(new Address(example(patterns.get(1)), example(patterns.get(0))));
            }
        }
        pages.sort(Comparator.comparing(Address::en));
        return pages;
    }

    /// The pattern with each variable replaced by its example.
    static String example(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            var example = EXAMPLES.get(found.group(1));
            if (example == null) {
                throw new IllegalStateException(
                        "PublicPages.EXAMPLES has no example of {" + found.group(1) + "} in " + pattern);
            }
            return example;
        });
    }
}
