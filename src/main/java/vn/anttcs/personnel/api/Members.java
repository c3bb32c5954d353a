package vn.anttcs.personnel.api;

import java.time.Instant;
import java.util.List;

/** Các thành viên: several members in full, in the order of the request. */
public record Members(List<Member> items, Instant knownOn) {}
