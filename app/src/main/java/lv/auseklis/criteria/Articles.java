package lv.auseklis.criteria;

import org.jspecify.annotations.Nullable;

/// What the articles of a company, association or foundation say of science, and whether it does any.
/// Section 28(4)(1), (5)(1)-(2).
@FunctionalInterface
public interface Articles extends EvidenceSource<Articles.Facts> {

    /// Null is "not known".
    record Facts(
            @Nullable Boolean inArticles,
            @Nullable String clause,
            @Nullable Boolean doesScience,
            @Nullable Boolean qualificationInArticles,
            @Nullable String qualificationClause) {}
}
