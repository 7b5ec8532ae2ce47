package lv.auseklis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.auseklis.database.WithTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/// A test against the whole program without demonstration mode, on an empty register. Tests that carry this share one
/// program and may write, each about institutions of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "auseklis.demo=false")
@WithTestDatabase
public @interface EmptyProgram {}
