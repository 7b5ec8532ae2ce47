/// In which experiments and projects at CERN a State and its institutions take part, from when until when, with source
/// and confidence. Page of the CERN Latvia group, C2 and C7.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "organisations", "cern"
        })
@NullMarked
package lv.auseklis.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
