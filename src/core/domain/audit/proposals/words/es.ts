import { phrases, type WordList } from '../word-list.ts';

/** Spanish. */
export const SPANISH: WordList = {
  language: 'es',
  terms: {
    'one-to-one': phrases(`
      reunion individual, uno a uno, cara a cara, seguimiento individual, charla con,
      reunion con mi equipo individual, uno a uno con, seguimiento con, one to one con`),
    coaching: phrases(`
      acompanamiento, coaching, mentoria, retroalimentacion, sesion de coaching, motivacion`),
    practice: phrases(`
      juego de rol*, juegos de rol*, role play, practica, ensayo, simulacion, objeciones, simulacro`),
    'call-review': phrases(`
      escucha de llamadas, revision de llamada*, visita conjunta, visita acompanada, acompanar
      visita, observacion`),
    'deal-talk': phrases(`
      oportunidad, estrategia de cuenta`),
    development: phrases(`
      objetivos individuales, plan de desarrollo, desarrollo, carrera, plan de carrera`),
    preparation: phrases(`
      preparar, preparacion`),
    pipeline: phrases(`
      pipeline*, embudo, revision de oportunidades, cartera, revision de cartera, cartera de pedidos`),
    forecast: phrases(`
      prevision*, pronostico*, objetivos, cuota*, cierre de mes, plan de ventas, presupuesto de
      ventas`),
    numbers: phrases(`
      cifras, numeros, indicadores, resultados, cuadro de mando, kpis, seguimiento de ventas, ventas
      semanales`),
    'team-meeting': phrases(`
      reunion de equipo, reunion equipo, reunion de ventas, reunion comercial, reunion semanal,
      reunion diaria, equipo de ventas, reunion del equipo, reunion semanal de ventas`),
    rescue: phrases(`
      escalada, escalacion, queja*, reclamacion*, urgente, urgencia, crisis, emergencia,
      incidencia*, cancelacion`),
    takeover: phrases(`
      hacerme cargo, tomar el control, en lugar de`),
    hiring: phrases(`
      entrevista*, candidat*, contratacion, seleccion, rrhh, recursos humanos, evaluacion de
      desempeno, nomina*, salario*, baja medica`),
    paperwork: phrases(`
      gastos, informe*, administracion, papeleo, aprobacion*, factura*, actualizar crm, tramites`),
    email: phrases(`
      correo*, bandeja de entrada, mensajes`),
    internal: phrases(`
      comite*, direccion, reunion interna, proyecto*, presupuesto*, consejo, junta directiva,
      traspaso`),
    supplier: phrases(`
      proveedor*, auditor*`),
    customer: phrases(`
      cliente*, visita, visita cliente, negociacion*, feria*, licitacion*, presentacion,
      demostracion, firma, prospecto, comida con cliente, propuesta`),
    'own-selling': phrases(`
      prospeccion, seguimiento cliente, oferta, redactar propuesta, presupuesto cliente, llamadas en
      frio`),
    training: phrases(`
      formacion*, curso*, taller*, capacitacion*, certificacion, seminario*, incorporacion`),
    travel: phrases(`
      viaje*, vuelo*, tren, desplazamiento*, trayecto, aeropuerto, carretera`),
    private: phrases(`
      comida, almuerzo, descanso, medico, dentista, colegio, ninos, vacaciones, cumpleanos, privado,
      gimnasio, cena de equipo`),
  },
};
