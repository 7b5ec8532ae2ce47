package lv.auseklis.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the container sends what failed outside our code; answers like everything else.
@RestController
class ErrorDoor implements ErrorController {

    private final Problems problems;

    ErrorDoor(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.resolve(code);
        return problems.answer(
                KnownProblems.ofStatus(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status), request);
    }
}
