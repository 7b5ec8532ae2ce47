package lv.auseklis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.auseklis.database.WithTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/// A test against the whole program with its demonstration data, behind a real port. All tests that carry this
/// share one program, so none of them may change what the others read.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTestDatabase
public @interface RunningProgram {}
