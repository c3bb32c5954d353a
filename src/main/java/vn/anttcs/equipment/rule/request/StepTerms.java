package vn.anttcs.equipment.rule.request;

import vn.anttcs.equipment.rule.FundingSource;

/** Which requests need a step: those that central budget pays for, those that local budget pays for. */
public record StepTerms(boolean forCentral, boolean forLocal) {
    /** Whether a request that this source pays for needs the step. */
    public boolean needed(FundingSource source) {
        return source == FundingSource.CENTRAL ? forCentral : forLocal;
    }
}
