package lv.auseklis.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a fact is called on forms, in reasons and in the schema, in both languages. Mandatory on every
/// component of the facts of a rule. An optional fact may be left out; every other must be given, if need
/// be as `null` for "not known".
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {
    String lv();

    String en();

    boolean optional() default false;

    /// Whether a text is the code of a field of science; forms then offer the classification.
    boolean fieldOfScience() default false;
}
