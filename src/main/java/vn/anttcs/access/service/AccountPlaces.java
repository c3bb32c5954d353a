package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AccountRows;

/** An account lies in the unit to which it belongs. */
@ApplicationScoped
public class AccountPlaces implements RecordTerritory {
    private AccountRows accounts;

    protected AccountPlaces() {}

    @Inject
    public AccountPlaces(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACCOUNT;
    }

    @Override
    public OptionalLong unitOf(String userName) {
        return accounts.findByName(Gate.userName(userName))
                .map(AccountRow::homeUnitId)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
