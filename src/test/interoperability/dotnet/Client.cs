// Web service references of the .NET Framework (ASMX) as a programmer uses them: the arguments are the folder of the
// proxies that wsdl.exe made of the contracts and the responder's address. Nothing here knows a structure.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Text;
using System.Web.Services.Protocols;
using System.Xml;
using System.Xml.Serialization;

/// <summary>A member of a generated class or a parameter of a generated method, and how to tell whether it is there.</summary>
class Place {
    const string Specified = "Specified";

    public readonly string Element;
    public readonly string Name;

    Place(string name, ICustomAttributeProvider described) {
        var attribute = described.GetCustomAttributes(typeof(XmlElementAttribute), false)
            .Cast<XmlElementAttribute>().FirstOrDefault();
        Name = name;
        Element = attribute == null || attribute.ElementName == "" ? name : attribute.ElementName;
    }

    public string Flag { get { return Name + Specified; } }

    public static List<Place> Of(Type type) {
        return type.GetProperties().Where(one => !IsIgnored(one)).Select(one => new Place(one.Name, one)).ToList();
    }

    public static List<Place> Of(MethodInfo method) {
        return method.GetParameters().Where(one => !IsIgnored(one)).Select(one => new Place(one.Name, one)).ToList();
    }

    public static Place OfAnswer(MethodInfo method) {
        return new Place(method.Name + "Result", method.ReturnTypeCustomAttributes);
    }

    static bool IsIgnored(ICustomAttributeProvider described) {
        return described.IsDefined(typeof(XmlIgnoreAttribute), false);
    }
}

/// <summary>Takes generated objects apart into their elements and builds them from these; what is not there is left out.</summary>
static class Objects {
    public static Dictionary<string, object> Elements(object bean) {
        var elements = new Dictionary<string, object>();
        foreach (var place in Place.Of(bean.GetType())) {
            var flag = bean.GetType().GetProperty(place.Flag);
            var value = bean.GetType().GetProperty(place.Name).GetValue(bean, null);
            if (value != null && (flag == null || (bool) flag.GetValue(bean, null))) {
                elements[place.Element] = value;
            }
        }
        return elements;
    }

    public static object Bean(Type type, Dictionary<string, object> elements) {
        var bean = Activator.CreateInstance(type);
        foreach (var place in Place.Of(type)) {
            object value;
            if (elements.TryGetValue(place.Element, out value)) {
                type.GetProperty(place.Name).SetValue(bean, value, null);
                var flag = type.GetProperty(place.Flag);
                if (flag != null) {
                    flag.SetValue(bean, true, null);
                }
            }
        }
        return bean;
    }
}

/// <summary>The proxy of one contract.</summary>
class Proxy {
    readonly Type type;

    public Proxy(Assembly assembly) {
        type = assembly.GetTypes().Single(one => one.BaseType == typeof(SoapHttpClientProtocol));
        Content = type.GetMethod("exchange").GetParameters().Single().ParameterType.GetElementType();
    }

    /// <summary>The type that holds every structure.</summary>
    public Type Content { get; private set; }

    /// <summary>Calls an operation and gives the elements of its answer.</summary>
    public Dictionary<string, object> Call(string address, string operation, Dictionary<string, object> elements) {
        var method = type.GetMethod(operation);
        var parameters = method.GetParameters();
        var arguments = parameters.Select(one => Default(one)).ToArray();
        foreach (var place in Place.Of(method)) {
            object value;
            if (elements.TryGetValue(place.Element, out value)) {
                arguments[Array.FindIndex(parameters, one => one.Name == place.Name)] = value;
                var flag = Array.FindIndex(parameters, one => one.Name == place.Flag);
                if (flag >= 0) {
                    arguments[flag] = true;
                }
            }
        }
        var result = method.Invoke(Opened(address), arguments);
        return Answer(method, parameters, arguments, result);
    }

    static object Default(ParameterInfo parameter) {
        var of = parameter.ParameterType;
        return of.IsValueType ? Activator.CreateInstance(of) : null;
    }

    static Dictionary<string, object> Answer(
            MethodInfo method, ParameterInfo[] parameters, object[] arguments, object result) {
        var answer = new Dictionary<string, object>();
        if (result != null) {
            answer[Place.OfAnswer(method).Element] = result;
        }
        foreach (var place in Place.Of(method)) {
            var index = Array.FindIndex(parameters, one => one.Name == place.Name);
            var flag = Array.FindIndex(parameters, one => one.Name == place.Flag);
            if (parameters[index].ParameterType.IsByRef
                    && arguments[index] != null
                    && (flag < 0 || (bool) arguments[flag])) {
                answer[place.Element] = arguments[index];
            }
        }
        return answer;
    }

    SoapHttpClientProtocol Opened(string address) {
        var proxy = (SoapHttpClientProtocol) Activator.CreateInstance(type);
        proxy.Url = address;
        var user = Environment.GetEnvironmentVariable("INTEROPERABILITY_USER");
        if (user != null) {
            // the first call goes out without it, gets a 401 and is sent again, as the .NET Framework does
            proxy.Credentials = new NetworkCredential(
                user, Environment.GetEnvironmentVariable("INTEROPERABILITY_PASSWORD"));
            proxy.PreAuthenticate = true;
        }
        return proxy;
    }
}

class Client {
    readonly string responder;
    readonly string contract;
    readonly Proxy proxy;

    Client(string responder, string contract, Proxy proxy) {
        this.responder = responder;
        this.contract = contract;
        this.proxy = proxy;
    }

    static void Main(string[] arguments) {
        string responder = arguments[1];
        foreach (var contract in Ask(responder + "/contracts", null).Split('\n')) {
            var assembly = Assembly.LoadFrom(Path.Combine(arguments[0], contract + ".dll"));
            new Client(responder, contract, new Proxy(assembly)).Run();
        }
    }

    static string Ask(string address, string body) {
        using (var client = new WebClient { Encoding = Encoding.UTF8 }) {
            return body == null ? client.DownloadString(address) : client.UploadString(address, body);
        }
    }

    string Address(string what) {
        return responder + "/" + what + "/dotnet/" + contract;
    }

    void Run() {
        while (true) {
            var step = Ask(Address("next"), null).Split('\t');
            if (step[0] == "end") {
                return;
            }
            try {
                Attempt(step);
            } catch (Exception failed) {
                Ask(Address("failed"), failed.GetBaseException().ToString());
            }
        }
    }

    void Attempt(string[] step) {
        var fetched = proxy.Call(Address("fetch"), "exchange", new Dictionary<string, object>())["content"];
        if (step[0] != "structure") {
            var request = Objects.Elements(Objects.Elements(fetched)[step[2]]);
            var member = Place.Of(proxy.Content).Single(one => one.Element == step[3]);
            var type = proxy.Content.GetProperty(member.Name).PropertyType;
            var outcome = step[0] == "fault"
                ? Detail(step, request, type)
                : Objects.Bean(type, proxy.Call(step[4], step[1], request));
            fetched = Objects.Bean(proxy.Content, new Dictionary<string, object> { { step[3], outcome } });
        }
        proxy.Call(Address("return"), "exchange", new Dictionary<string, object> { { "content", fetched } });
    }

    /// <summary>wsdl.exe makes no exceptions of faults: the detail is read with the serialiser of XML.</summary>
    object Detail(string[] step, Dictionary<string, object> request, Type type) {
        try {
            proxy.Call(step[4], step[1], request);
        } catch (TargetInvocationException thrown) {
            var fault = thrown.InnerException as SoapException;
            if (fault == null || fault.Detail == null) {
                throw;
            }
            var detail = fault.Detail.ChildNodes.OfType<XmlElement>().First();
            var root = new XmlRootAttribute(detail.LocalName) { Namespace = detail.NamespaceURI };
            return new XmlSerializer(type, root).Deserialize(new XmlNodeReader(detail));
        }
        throw new InvalidOperationException("the client saw no fault");
    }
}
