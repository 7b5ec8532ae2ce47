package lv.auseklis.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a [Rule] whose YES takes something away, so that pages show it as the bad answer.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Adverse {}
