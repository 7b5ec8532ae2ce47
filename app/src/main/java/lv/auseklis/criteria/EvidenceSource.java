package lv.auseklis.criteria;

import java.util.List;
import java.util.Map;
import lv.auseklis.organisations.OrganisationId;

/// Somebody who knows facts that criteria ask about. Each kind of evidence has an interface of its own; a module that
/// holds such things offers a bean of it, with [Origin#REGISTER], and so takes over from the papers.
///
/// @param <F> the facts; a component that is null is not known
public interface EvidenceSource<F extends Record> {

    /// All that was known about days up to the one asked about, of what happened on one day the latest last. Who is
    /// missing in the answer is not known.
    Map<OrganisationId, List<Known<F>>> known(Question question);
}
