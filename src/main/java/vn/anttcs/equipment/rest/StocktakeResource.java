package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.DecideStocktake;
import vn.anttcs.equipment.api.GetStocktake;
import vn.anttcs.equipment.api.GetStocktakeFile;
import vn.anttcs.equipment.api.ListStocktakes;
import vn.anttcs.equipment.api.RecordStocktakeCounts;
import vn.anttcs.equipment.api.StartStocktake;
import vn.anttcs.equipment.api.Stocktake;
import vn.anttcs.equipment.service.print.StocktakePrinting;
import vn.anttcs.equipment.service.stocktake.EquipmentStocktakes;
import vn.anttcs.platform.rest.Input;

/** Stock-takings. */
@Path("equipment/stocktakes")
public class StocktakeResource {
    @Inject
    private EquipmentStocktakes stocktakes;

    @Inject
    private StocktakePrinting printing;

    @POST
    public Response startStocktake(@BeanParam Input input) {
        return input.create(
                StartStocktake.class, stocktakes::startStocktake, "equipment/stocktakes", Stocktake::takeNo);
    }

    @GET
    public Response listStocktakes(@BeanParam Input input) {
        return input.read(ListStocktakes.class, stocktakes::listStocktakes);
    }

    @GET
    @Path("{takeNo}")
    public Response getStocktake(@BeanParam Input input) {
        return input.read(GetStocktake.class, stocktakes::getStocktake);
    }

    @GET
    @Path("{takeNo}/file")
    public Response getStocktakeFile(@BeanParam Input input) {
        return input.read(GetStocktakeFile.class, printing::getStocktakeFile);
    }

    @POST
    @Path("{takeNo}/counts")
    public Response recordStocktakeCounts(@BeanParam Input input) {
        return input.write(RecordStocktakeCounts.class, stocktakes::recordStocktakeCounts);
    }

    @POST
    @Path("{takeNo}/decision")
    public Response decideStocktake(@BeanParam Input input) {
        return input.write(DecideStocktake.class, stocktakes::decideStocktake);
    }
}
