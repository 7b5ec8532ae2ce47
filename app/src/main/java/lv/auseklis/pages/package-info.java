/// What every page and every answer has in common: the layout, the two languages, addresses, error pages
/// and problem documents.
///
/// It lies on the ground so that each module can keep its own pages beside its acts; the doors (home,
/// sign-in, static pages) belong to `portal`.
@ApplicationModule(allowedDependencies = {"datatypes", "access"})
@NullMarked
package lv.auseklis.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
