package vn.anttcs.exchange.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.exchange.service.ImportFiles;
import vn.anttcs.exchange.service.ImportIntake;
import vn.anttcs.exchange.service.ImportRecords;
import vn.anttcs.exchange.soap.generated.AddImportPart;
import vn.anttcs.exchange.soap.generated.AddImportPartResponse;
import vn.anttcs.exchange.soap.generated.CancelImport;
import vn.anttcs.exchange.soap.generated.CancelImportResponse;
import vn.anttcs.exchange.soap.generated.Exchange;
import vn.anttcs.exchange.soap.generated.FinishImport;
import vn.anttcs.exchange.soap.generated.FinishImportResponse;
import vn.anttcs.exchange.soap.generated.GetImport;
import vn.anttcs.exchange.soap.generated.GetImportCorrections;
import vn.anttcs.exchange.soap.generated.GetImportCorrectionsResponse;
import vn.anttcs.exchange.soap.generated.GetImportResponse;
import vn.anttcs.exchange.soap.generated.GetImportTemplate;
import vn.anttcs.exchange.soap.generated.GetImportTemplateResponse;
import vn.anttcs.exchange.soap.generated.ListImportErrors;
import vn.anttcs.exchange.soap.generated.ListImportErrorsResponse;
import vn.anttcs.exchange.soap.generated.ListImports;
import vn.anttcs.exchange.soap.generated.ListImportsResponse;
import vn.anttcs.exchange.soap.generated.StartImport;
import vn.anttcs.exchange.soap.generated.StartImportResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations of {@code wsdl/exchange/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.exchange.soap.generated.Exchange",
        targetNamespace = "urn:anttcs:exchange:v1",
        serviceName = "ExchangeService",
        portName = "ExchangePort",
        wsdlLocation = "WEB-INF/wsdl/exchange/v1/exchange.wsdl")
@SchemaValidation
public class ExchangeEndpoint extends Endpoint implements Exchange {
    public ExchangeEndpoint() {
        super("urn:anttcs:exchange:v1");
    }

    @Override
    public StartImportResponse startImport(StartImport request) {
        return answer(
                request,
                vn.anttcs.exchange.api.StartImport.class,
                service(ImportIntake.class)::startImport,
                StartImportResponse.class);
    }

    @Override
    public AddImportPartResponse addImportPart(AddImportPart request) {
        return answer(
                request,
                vn.anttcs.exchange.api.AddImportPart.class,
                service(ImportIntake.class)::addImportPart,
                AddImportPartResponse.class);
    }

    @Override
    public FinishImportResponse finishImport(FinishImport request) {
        return answer(
                request,
                vn.anttcs.exchange.api.FinishImport.class,
                service(ImportIntake.class)::finishImport,
                FinishImportResponse.class);
    }

    @Override
    public CancelImportResponse cancelImport(CancelImport request) {
        return answer(
                request,
                vn.anttcs.exchange.api.CancelImport.class,
                service(ImportIntake.class)::cancelImport,
                CancelImportResponse.class);
    }

    @Override
    public GetImportResponse getImport(GetImport request) {
        return answer(
                request,
                vn.anttcs.exchange.api.GetImport.class,
                service(ImportRecords.class)::getImport,
                GetImportResponse.class);
    }

    @Override
    public ListImportsResponse listImports(ListImports request) {
        return answer(
                request,
                vn.anttcs.exchange.api.ListImports.class,
                service(ImportRecords.class)::listImports,
                ListImportsResponse.class);
    }

    @Override
    public ListImportErrorsResponse listImportErrors(ListImportErrors request) {
        return answer(
                request,
                vn.anttcs.exchange.api.ListImportErrors.class,
                service(ImportRecords.class)::listImportErrors,
                ListImportErrorsResponse.class);
    }

    @Override
    public GetImportCorrectionsResponse getImportCorrections(GetImportCorrections request) {
        return answer(
                request,
                vn.anttcs.exchange.api.GetImportCorrections.class,
                service(ImportFiles.class)::getImportCorrections,
                GetImportCorrectionsResponse.class);
    }

    @Override
    public GetImportTemplateResponse getImportTemplate(GetImportTemplate request) {
        return answer(
                request,
                vn.anttcs.exchange.api.GetImportTemplate.class,
                service(ImportFiles.class)::getImportTemplate,
                GetImportTemplateResponse.class);
    }
}
