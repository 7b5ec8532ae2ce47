package lv.auseklis.organisations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Institutions as schema.org in JSON-LD 1.1.
final class InstitutionJsonLd {

    private InstitutionJsonLd() {}

    static Map<String, Object> of(InstitutionView institution, String baseUrl) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@context", "https://schema.org");
        node.putAll(node(institution, baseUrl));
        return node;
    }

    static Map<String, Object> of(List<InstitutionView> institutions, String baseUrl) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", institutions.stream().map(one -> node(one, baseUrl)).toList());
        return graph;
    }

    private static Map<String, Object> node(InstitutionView institution, String baseUrl) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", type(institution));
        node.put("@id", baseUrl + "/en/institutions/" + institution.number());
        node.put(
                "name",
                List.of(
                        text(institution.name().lv(), "lv"),
                        text(institution.name().en(), "en")));
        node.put("address", address(institution));
        if (institution.founded() != null) {
            node.put("foundingDate", institution.founded());
        }
        if (institution.website() != null) {
            node.put("url", institution.website());
        }
        var identifiers = new ArrayList<Map<String, Object>>();
        var same = new ArrayList<String>();
        for (var link : IdentifierLink.of(institution.identifiers())) {
            identifiers.add(Map.of("@type", "PropertyValue", "propertyID", link.scheme(), "value", link.value()));
            if (link.uri() != null) {
                same.add(link.uri());
            }
        }
        identifiers.add(Map.of(
                "@type",
                "PropertyValue",
                "propertyID",
                "register-number",
                "value",
                institution.number().value()));
        node.put("identifier", identifiers);
        node.put("sameAs", same);
        return node;
    }

    private static Map<String, Object> address(InstitutionView institution) {
        return Map.of(
                "@type",
                "PostalAddress",
                "addressCountry",
                "LV",
                "addressLocality",
                institution.city(),
                "streetAddress",
                institution.address());
    }

    private static String type(InstitutionView institution) {
        return switch (institution.legalForm().code()) {
            case "higher-education" -> "CollegeOrUniversity";
            case "capital-company" -> "Corporation";
            default -> "ResearchOrganization";
        };
    }

    private static Map<String, String> text(String value, String language) {
        return Map.of("@value", value, "@language", language);
    }
}
