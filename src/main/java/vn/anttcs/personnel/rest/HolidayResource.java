package vn.anttcs.personnel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.personnel.api.AddPublicHoliday;
import vn.anttcs.personnel.api.ListPublicHolidays;
import vn.anttcs.personnel.api.WithdrawPublicHoliday;
import vn.anttcs.personnel.service.HolidayCalendar;
import vn.anttcs.platform.rest.Input;

/** Public holidays. */
@ApplicationScoped
@Path("public-holidays")
public class HolidayResource {
    @Inject
    private HolidayCalendar calendar;

    @GET
    public Response listPublicHolidays(@BeanParam Input input) {
        return input.read(ListPublicHolidays.class, calendar::listPublicHolidays);
    }

    @POST
    public Response addPublicHoliday(@BeanParam Input input) {
        return input.create(
                AddPublicHoliday.class, calendar::addPublicHoliday, "public-holidays", holiday -> holiday.holiday()
                        .toString());
    }

    @POST
    @Path("{holiday}/withdrawal")
    public Response withdrawPublicHoliday(@BeanParam Input input) {
        return input.write(WithdrawPublicHoliday.class, calendar::withdrawPublicHoliday);
    }
}
