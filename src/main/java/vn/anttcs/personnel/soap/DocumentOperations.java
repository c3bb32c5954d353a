package vn.anttcs.personnel.soap;

import vn.anttcs.personnel.service.MemberDocuments;
import vn.anttcs.personnel.service.MemberFileStore;
import vn.anttcs.personnel.soap.generated.AttachFile;
import vn.anttcs.personnel.soap.generated.AttachFileResponse;
import vn.anttcs.personnel.soap.generated.ExchangeDocument;
import vn.anttcs.personnel.soap.generated.ExchangeDocumentResponse;
import vn.anttcs.personnel.soap.generated.GetFile;
import vn.anttcs.personnel.soap.generated.GetFileResponse;
import vn.anttcs.personnel.soap.generated.IssueDocument;
import vn.anttcs.personnel.soap.generated.IssueDocumentResponse;
import vn.anttcs.personnel.soap.generated.ListDocuments;
import vn.anttcs.personnel.soap.generated.ListDocumentsResponse;
import vn.anttcs.personnel.soap.generated.ListFiles;
import vn.anttcs.personnel.soap.generated.ListFilesResponse;
import vn.anttcs.personnel.soap.generated.ReissueDocument;
import vn.anttcs.personnel.soap.generated.ReissueDocumentResponse;
import vn.anttcs.personnel.soap.generated.RemoveFile;
import vn.anttcs.personnel.soap.generated.RemoveFileResponse;
import vn.anttcs.personnel.soap.generated.RevokeDocument;
import vn.anttcs.personnel.soap.generated.RevokeDocumentResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations on documents and files, of {@code wsdl/personnel/v1}. */
abstract class DocumentOperations extends Endpoint {
    DocumentOperations(String namespace) {
        super(namespace);
    }

    public IssueDocumentResponse issueDocument(IssueDocument request) {
        return answer(
                request,
                vn.anttcs.personnel.api.IssueDocument.class,
                service(MemberDocuments.class)::issueDocument,
                IssueDocumentResponse.class);
    }

    public ExchangeDocumentResponse exchangeDocument(ExchangeDocument request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ExchangeDocument.class,
                service(MemberDocuments.class)::exchangeDocument,
                ExchangeDocumentResponse.class);
    }

    public ReissueDocumentResponse reissueDocument(ReissueDocument request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ReissueDocument.class,
                service(MemberDocuments.class)::reissueDocument,
                ReissueDocumentResponse.class);
    }

    public RevokeDocumentResponse revokeDocument(RevokeDocument request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RevokeDocument.class,
                service(MemberDocuments.class)::revokeDocument,
                RevokeDocumentResponse.class);
    }

    public ListDocumentsResponse listDocuments(ListDocuments request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListDocuments.class,
                service(MemberDocuments.class)::listDocuments,
                ListDocumentsResponse.class);
    }

    public AttachFileResponse attachFile(AttachFile request) {
        return answer(
                request,
                vn.anttcs.personnel.api.AttachFile.class,
                service(MemberFileStore.class)::attachFile,
                AttachFileResponse.class);
    }

    public GetFileResponse getFile(GetFile request) {
        return answer(
                request,
                vn.anttcs.personnel.api.GetFile.class,
                service(MemberFileStore.class)::getFile,
                GetFileResponse.class);
    }

    public ListFilesResponse listFiles(ListFiles request) {
        return answer(
                request,
                vn.anttcs.personnel.api.ListFiles.class,
                service(MemberFileStore.class)::listFiles,
                ListFilesResponse.class);
    }

    public RemoveFileResponse removeFile(RemoveFile request) {
        return answer(
                request,
                vn.anttcs.personnel.api.RemoveFile.class,
                service(MemberFileStore.class)::removeFile,
                RemoveFileResponse.class);
    }
}
