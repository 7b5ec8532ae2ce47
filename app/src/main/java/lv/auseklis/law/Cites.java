package lv.auseklis.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The rules of the catalogue that a class carries out, by their ids. Mandatory on acts and rules; the
/// build resolves each. On a [Rule] the first id is the rule that it answers.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cites {
    String[] value();
}
