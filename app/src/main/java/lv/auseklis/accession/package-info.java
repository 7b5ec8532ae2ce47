/// The way of a State to CERN, step by step: when each step was to be done, by the Agreement or by what was aimed at,
/// beside when it was done. Preamble and Articles III.2, III.3 and IV of the Agreement (AP1, AIII.2b, AIII.3a, AIV.1b);
/// CERN page, C6.
@ApplicationModule(allowedDependencies = {"datatypes", "pages", "law", "cern"})
@NullMarked
package lv.auseklis.accession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
