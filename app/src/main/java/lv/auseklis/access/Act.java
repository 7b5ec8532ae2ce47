package lv.auseklis.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/// A legal act: one bean whose public methods run in one transaction, after the grant named by [Requires]
/// was checked against the [Actor] among the arguments. Each act also cites the rules that it carries out.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface Act {}
