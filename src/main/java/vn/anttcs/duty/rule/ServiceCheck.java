package vn.anttcs.duty.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;

/**
 * Tư cách thành viên: who is on duty serves in the team on the day, or is sent there by a mobilisation order. Of members of
 * other teams the refusal tells no more than of numbers that do not exist.
 */
final class ServiceCheck {
    private static final String MEMBER = "memberNo";
    private static final LegalBasis BASIS = DutyLaw.law("23.2");

    private ServiceCheck() {}

    static List<Ground> grounds(SheetFacts facts, Duty duty) {
        List<Service> services = facts.members().getOrDefault(duty.memberNo(), List.of());
        boolean sent = facts.orderNaming(duty).isPresent();
        boolean everHere = services.stream().anyMatch(service -> service.teamId() == facts.teamId());
        if (services.isEmpty() || !(sent || everHere)) {
            return foreign(duty);
        }
        Optional<Service> present = facts.serviceOn(duty.memberNo(), duty.day());
        if (present.isEmpty()) {
            return List.of(beforeRecognition(duty, services));
        }
        boolean here = sent || present.get().teamId() == facts.teamId();
        return here ? standing(duty, present.get(), services) : foreign(duty);
    }

    private static List<Ground> standing(Duty duty, Service present, List<Service> services) {
        LocalDate since = present.period().from();
        return switch (present.standing()) {
            case SERVING -> List.of();
            case APPLYING -> List.of(beforeRecognition(duty, services));
            case SUSPENDED -> List.of(ground(DutyGround.DUTY_WHILE_SUSPENDED, duty, since));
            case LEFT -> List.of(ground(DutyGround.DUTY_AFTER_DISCHARGE, duty, since));
            case DEAD -> List.of(ground(DutyGround.DUTY_AFTER_DEATH, duty, since));
        };
    }

    private static List<Ground> foreign(Duty duty) {
        return List.of(Ground.of(DutyGround.DUTY_NOT_OF_THIS_TEAM, MEMBER, BASIS, duty.memberNo(), duty.day()));
    }

    private static Ground beforeRecognition(Duty duty, List<Service> services) {
        String first = services.stream()
                .filter(service -> service.standing() == Standing.SERVING)
                .map(service -> service.period().from().toString())
                .findFirst()
                .orElse("-");
        return ground(DutyGround.DUTY_BEFORE_RECOGNITION, duty, first);
    }

    private static Ground ground(DutyGround code, Duty duty, Object since) {
        return Ground.of(code, MEMBER, BASIS, duty.memberNo(), duty.day(), since);
    }
}
