package lv.auseklis.access;

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

/// Surrounds every [Act]: first the grant, then one transaction that an exception rolls back.
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActFrame {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actAdvisor(ObjectProvider<PlatformTransactionManager> transactions) {
        var pointcut = AnnotationMatchingPointcut.forClassAnnotation(Act.class);
        return new DefaultPointcutAdvisor(pointcut, new Frame(transactions));
    }

    private record Frame(ObjectProvider<PlatformTransactionManager> transactions) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) {
            var actor = Arrays.stream(call.getArguments())
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(call.getMethod() + " takes no Actor"));
            check(call.getMethod().getDeclaringClass(), actor);
            var transaction = new TransactionTemplate(transactions.getObject());
            var outcome = transaction.execute(status -> Optional.ofNullable(proceed(call)));
            return outcome == null ? null : outcome.orElse(null);
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

    private static void check(Class<?> act, Actor actor) {
        var requires = act.getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(act + " does not say what it requires");
        }
        if (!actor.may(requires.value())) {
            throw new Forbidden(requires.value());
        }
    }
}
