package vn.anttcs.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Account;
import vn.anttcs.access.api.ConfirmGrantMove;
import vn.anttcs.access.api.GrantMovePage;
import vn.anttcs.access.api.ListGrantMoves;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.GrantRow;

/** Chuyển quyền sau sắp xếp đơn vị: grants on units that have ended go on in successors when an administrator says so. */
@Stateless
public class GrantMoves {
    @Inject
    private EndedGrants ended;

    @Inject
    private GrantBook book;

    @Inject
    private AccountAuthority authority;

    @Inject
    private AccountViews views;

    @Operation(value = "listGrantMoves", right = Right.ACCOUNT_WRITE, territory = Territory.FILTERED)
    public GrantMovePage listGrantMoves(ListGrantMoves query) {
        return ended.list(query);
    }

    @Operation(value = "confirmGrantMove", right = Right.ACCOUNT_WRITE, units = "units[].unitCode", write = true)
    public Account confirmGrantMove(ConfirmGrantMove command) {
        GrantRow grant = ended.find(command.grantNo());
        AccountRow account = authority.lock(ended.owner(grant), command.version());
        GrantRow held = book.held(account, command.grantNo());
        authority.requireGrantable(held.roleName(), held.unitId());
        for (long unit : ended.chosen(held, command.units())) {
            authority.requireGrantable(held.roleName(), unit);
            book.add(account, held.roleName(), unit);
        }
        book.end(account, held);
        return views.view(account.id());
    }
}
