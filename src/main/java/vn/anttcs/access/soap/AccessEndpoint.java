package vn.anttcs.access.soap;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import vn.anttcs.access.service.AccessTokens;
import vn.anttcs.access.service.AccountClosing;
import vn.anttcs.access.service.AccountGrants;
import vn.anttcs.access.service.AccountRegister;
import vn.anttcs.access.service.AuditReading;
import vn.anttcs.access.service.GrantMoves;
import vn.anttcs.access.service.PasswordSetting;
import vn.anttcs.access.service.SignedInAccount;
import vn.anttcs.access.soap.generated.Access;
import vn.anttcs.access.soap.generated.ConfirmGrantMove;
import vn.anttcs.access.soap.generated.ConfirmGrantMoveResponse;
import vn.anttcs.access.soap.generated.CreateAccount;
import vn.anttcs.access.soap.generated.CreateAccountResponse;
import vn.anttcs.access.soap.generated.CreateToken;
import vn.anttcs.access.soap.generated.CreateTokenResponse;
import vn.anttcs.access.soap.generated.DisableAccount;
import vn.anttcs.access.soap.generated.DisableAccountResponse;
import vn.anttcs.access.soap.generated.EnableAccount;
import vn.anttcs.access.soap.generated.EnableAccountResponse;
import vn.anttcs.access.soap.generated.GetAccount;
import vn.anttcs.access.soap.generated.GetAccountResponse;
import vn.anttcs.access.soap.generated.GetOwnAccount;
import vn.anttcs.access.soap.generated.GetOwnAccountResponse;
import vn.anttcs.access.soap.generated.GrantRole;
import vn.anttcs.access.soap.generated.GrantRoleResponse;
import vn.anttcs.access.soap.generated.ListAccounts;
import vn.anttcs.access.soap.generated.ListAccountsResponse;
import vn.anttcs.access.soap.generated.ListAudit;
import vn.anttcs.access.soap.generated.ListAuditResponse;
import vn.anttcs.access.soap.generated.ListGrantMoves;
import vn.anttcs.access.soap.generated.ListGrantMovesResponse;
import vn.anttcs.access.soap.generated.RevokeGrant;
import vn.anttcs.access.soap.generated.RevokeGrantResponse;
import vn.anttcs.access.soap.generated.RevokeToken;
import vn.anttcs.access.soap.generated.RevokeTokenResponse;
import vn.anttcs.access.soap.generated.SetPassword;
import vn.anttcs.access.soap.generated.SetPasswordResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations of {@code wsdl/access/v1}. */
@WebService(
        endpointInterface = "vn.anttcs.access.soap.generated.Access",
        targetNamespace = "urn:anttcs:access:v1",
        serviceName = "AccessService",
        portName = "AccessPort",
        wsdlLocation = "WEB-INF/wsdl/access/v1/access.wsdl")
@SchemaValidation
public class AccessEndpoint extends Endpoint implements Access {
    public AccessEndpoint() {
        super("urn:anttcs:access:v1");
    }

    @Override
    public CreateAccountResponse createAccount(CreateAccount request) {
        return answer(
                request,
                vn.anttcs.access.api.CreateAccount.class,
                service(AccountRegister.class)::createAccount,
                CreateAccountResponse.class);
    }

    @Override
    public GetAccountResponse getAccount(GetAccount request) {
        return answer(
                request,
                vn.anttcs.access.api.GetAccount.class,
                service(AccountRegister.class)::getAccount,
                GetAccountResponse.class);
    }

    @Override
    public ListAccountsResponse listAccounts(ListAccounts request) {
        return answer(
                request,
                vn.anttcs.access.api.ListAccounts.class,
                service(AccountRegister.class)::listAccounts,
                ListAccountsResponse.class);
    }

    @Override
    public DisableAccountResponse disableAccount(DisableAccount request) {
        return answer(
                request,
                vn.anttcs.access.api.DisableAccount.class,
                service(AccountClosing.class)::disableAccount,
                DisableAccountResponse.class);
    }

    @Override
    public EnableAccountResponse enableAccount(EnableAccount request) {
        return answer(
                request,
                vn.anttcs.access.api.EnableAccount.class,
                service(AccountClosing.class)::enableAccount,
                EnableAccountResponse.class);
    }

    @Override
    public SetPasswordResponse setPassword(SetPassword request) {
        return answer(
                request,
                vn.anttcs.access.api.SetPassword.class,
                service(PasswordSetting.class)::setPassword,
                SetPasswordResponse.class);
    }

    @Override
    public GrantRoleResponse grantRole(GrantRole request) {
        return answer(
                request,
                vn.anttcs.access.api.GrantRole.class,
                service(AccountGrants.class)::grantRole,
                GrantRoleResponse.class);
    }

    @Override
    public RevokeGrantResponse revokeGrant(RevokeGrant request) {
        return answer(
                request,
                vn.anttcs.access.api.RevokeGrant.class,
                service(AccountGrants.class)::revokeGrant,
                RevokeGrantResponse.class);
    }

    @Override
    public CreateTokenResponse createToken(CreateToken request) {
        return answer(
                request,
                vn.anttcs.access.api.CreateToken.class,
                service(AccessTokens.class)::createToken,
                CreateTokenResponse.class);
    }

    @Override
    public RevokeTokenResponse revokeToken(RevokeToken request) {
        return answer(
                request,
                vn.anttcs.access.api.RevokeToken.class,
                service(AccessTokens.class)::revokeToken,
                RevokeTokenResponse.class);
    }

    @Override
    public GetOwnAccountResponse getOwnAccount(GetOwnAccount request) {
        return answer(
                request,
                vn.anttcs.access.api.GetOwnAccount.class,
                service(SignedInAccount.class)::getOwnAccount,
                GetOwnAccountResponse.class);
    }

    @Override
    public ListAuditResponse listAudit(ListAudit request) {
        return answer(
                request,
                vn.anttcs.access.api.ListAudit.class,
                service(AuditReading.class)::listAudit,
                ListAuditResponse.class);
    }

    @Override
    public ListGrantMovesResponse listGrantMoves(ListGrantMoves request) {
        return answer(
                request,
                vn.anttcs.access.api.ListGrantMoves.class,
                service(GrantMoves.class)::listGrantMoves,
                ListGrantMovesResponse.class);
    }

    @Override
    public ConfirmGrantMoveResponse confirmGrantMove(ConfirmGrantMove request) {
        return answer(
                request,
                vn.anttcs.access.api.ConfirmGrantMove.class,
                service(GrantMoves.class)::confirmGrantMove,
                ConfirmGrantMoveResponse.class);
    }
}
