package lv.auseklis.notifications;

import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A program that sends its letters to a real mail server in this process; all such tests share it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTestDatabase
abstract class WithPostOffice {

    static final APostOffice POST_OFFICE = new APostOffice();

    @Autowired
    JdbcClient jdbc;

    /// Everybody is told as at the first start, whatever another test chose.
    @BeforeEach
    void everybodyHasAnAddress() {
        jdbc.sql("""
                        UPDATE notifications.subscriber
                        SET language = 'lv', pending = NULL, address = substr(account, 6) || '@demonstration.invalid'
                        WHERE account LIKE 'demo-%'
                        """).update();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        POST_OFFICE.register(registry);
    }
}
