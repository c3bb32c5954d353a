package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.print.StocktakePrinting;
import vn.anttcs.equipment.soap.generated.GetStocktakeFile;
import vn.anttcs.equipment.soap.generated.GetStocktakeFileResponse;

/** The operations of {@link StocktakePrinting}, of {@code wsdl/equipment/v1}. */
abstract class StocktakePrintingOperations extends HandoverSignaturesOperations {
    StocktakePrintingOperations(String namespace) {
        super(namespace);
    }

    public GetStocktakeFileResponse getStocktakeFile(GetStocktakeFile request) {
        return answer(
                request,
                vn.anttcs.equipment.api.GetStocktakeFile.class,
                service(StocktakePrinting.class)::getStocktakeFile,
                GetStocktakeFileResponse.class);
    }
}
