package lv.auseklis.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Surrounds every [Act]: first the grant, then the authority on that day of who
/// stands in, then one transaction that an exception rolls back.
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActFrame {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actAdvisor(
            ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<StandIns> standIns) {
        var pointcut = AnnotationMatchingPointcut.forClassAnnotation(Act.class);
        return new DefaultPointcutAdvisor(pointcut, new Frame(transactions, standIns));
    }

    private record Frame(ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<StandIns> standIns)
            implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) {
            var actor = Arrays.stream(call.getArguments())
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(call.getMethod() + " takes no Actor"));
            var grant = check(call.getMethod().getDeclaringClass(), actor);
            if (actor.role().actsInAbsenceOnly() && !standsIn(call, actor)) {
                throw new NotStandingIn(grant);
            }
            var transaction = new TransactionTemplate(transactions.getObject());
            var outcome = transaction.execute(status -> Optional.ofNullable(proceed(call)));
            return outcome == null ? null : outcome.orElse(null);
        }

        private boolean standsIn(MethodInvocation call, Actor actor) {
            var day = Arrays.stream(call.getArguments())
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(call.getMethod() + " takes no day"));
            return standIns.getObject().standsIn(actor, day);
        }
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Acts throw no checked exceptions: " + call.getMethod(), e);
        }
    }

    private static Grant check(Class<?> act, Actor actor) {
        var requires = act.getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(act + " does not say what it requires");
        }
        if (!actor.may(requires.value())) {
            throw new Forbidden(requires.value());
        }
        return requires.value();
    }
}
