package lv.auseklis.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.capabilities.Profile;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.commitments.ItemsInStatements;
import lv.auseklis.opportunities.ContractsWon;
import org.springframework.stereotype.Component;

/// Puts the contracts won beside the statements: three questions to the database, however many contracts.
@Component
class Contracts {

    private final ContractsWon won;
    private final ItemsInStatements items;
    private final CapabilitySearch profiles;
    private final CernDoor door;

    Contracts(ContractsWon won, ItemsInStatements items, CapabilitySearch profiles, CernDoor door) {
        this.won = won;
        this.items = items;
        this.profiles = profiles;
        this.door = door;
    }

    /// The latest first.
    ///
    /// @param before entries of the log before this one
    List<Contract> list(long before, int most) {
        var list = won.list(before, most);
        var names = profiles
                .latest(list.stream().map(ContractsWon.Won::profile).distinct().toList())
                .stream()
                .collect(toMap(Profile::id, profile -> profile.content().name()));
        var found = found(list);
        return list.stream()
                .map(one -> new Contract(
                        one, names.getOrDefault(one.profile(), ""), found.getOrDefault(one.item(), List.of())))
                .toList();
    }

    private Map<String, List<ItemsInStatements.Found>> found(List<ContractsWon.Won> list) {
        var numbers = list.stream().map(ContractsWon.Won::item).distinct().toList();
        return door.find(Agreement.LATVIA)
                .map(latvia -> items.of(latvia, numbers).stream().collect(groupingBy(ItemsInStatements.Found::item)))
                .orElse(Map.of());
    }
}
