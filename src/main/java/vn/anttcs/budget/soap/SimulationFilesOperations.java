package vn.anttcs.budget.soap;

import vn.anttcs.budget.service.SimulationFiles;
import vn.anttcs.budget.soap.generated.GetSimulationFile;
import vn.anttcs.budget.soap.generated.GetSimulationFileResponse;

/** The operations of {@link SimulationFiles}, of {@code wsdl/budget/v1}. */
abstract class SimulationFilesOperations extends ReferenceCatalogueOperations {
    SimulationFilesOperations(String namespace) {
        super(namespace);
    }

    public GetSimulationFileResponse getSimulationFile(GetSimulationFile request) {
        return answer(
                request,
                vn.anttcs.budget.api.GetSimulationFile.class,
                service(SimulationFiles.class)::getSimulationFile,
                GetSimulationFileResponse.class);
    }
}
