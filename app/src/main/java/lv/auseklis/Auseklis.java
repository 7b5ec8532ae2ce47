package lv.auseklis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program: one process, one database. Started by `./auseklis serve`.
@SpringBootApplication
public class Auseklis {

    static void main(String[] args) {
        SpringApplication.run(Auseklis.class, args);
    }
}
