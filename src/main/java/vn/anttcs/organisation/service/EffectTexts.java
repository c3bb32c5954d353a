package vn.anttcs.organisation.service;

import java.util.List;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.error.Messages;
import vn.anttcs.platform.http.Call;

/** Says why an effect is work to do, in the language of the caller. */
final class EffectTexts {
    private EffectTexts() {}

    static List<ChangeEffect> say(List<ChangeEffect> effects) {
        Call call = Call.orNull();
        Language language = call == null ? Language.VI : call.language();
        return effects.stream()
                .map(effect -> effect.saying(reason -> Messages.text("effect." + reason, language)))
                .toList();
    }
}
