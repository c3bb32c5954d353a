package vn.anttcs.equipment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.Account;

/**
 * One side of a line: what came to an account, or went from it.
 *
 * @param quantity below zero for what went
 * @param priceDong what one unit cost at receipt, or null
 */
public record EntryRow(
        long movementId,
        int lineNo,
        Account account,
        long quantity,
        Long priceDong,
        LocalDate businessDay,
        Instant recordedAt) {}
