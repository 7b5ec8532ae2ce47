package lv.auseklis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Where each rule is carried out: the classes that cite it.
@Component
class Citations {

    private final Map<RuleId, List<Place>> places = new HashMap<>();

    /// A class that cites a rule: its module and name.
    record Place(String module, String name) {}

    Citations(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForAnnotation(Cites.class)) {
            var type = beans.getType(name);
            var cites = beans.findAnnotationOnBean(name, Cites.class);
            if (type != null && cites != null) {
                var place = place(ClassUtils.getUserClass(type));
                for (var id : cites.value()) {
                    places.computeIfAbsent(RuleId.of(id), key -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    private static Place place(Class<?> type) {
        var module = type.getPackageName().replace("lv.auseklis.", "").replaceAll("\\..*", "");
        var name = type.getSimpleName();
        return new Place(module, name.contains("$$") ? name.substring(0, name.indexOf("$$")) : name);
    }

    List<Place> of(RuleId rule) {
        return places.getOrDefault(rule, List.of());
    }
}
